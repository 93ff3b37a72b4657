from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    dependencies = [("registration", "0007_slots_from_history")]

    operations = [
        migrations.AddConstraint(
            model_name="candidateprofile",
            constraint=models.CheckConstraint(
                condition=Q(
                    Q(("has_exam_slot", False), ("slot_attempting_at", None), ("slot_consumed_at", None)),
                    Q(("has_exam_slot", True), ("slot_consumed_at", None)),
                    Q(
                        ("has_exam_slot", True),
                        ("slot_attempting_at__isnull", False),
                        ("slot_consumed_at__isnull", False),
                    ),
                    _connector="OR",
                ),
                name="slot_is_whole",
            ),
        ),
    ]

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("registration", "0004_slot_event")]

    operations = [
        migrations.AddField(
            model_name="candidateprofile",
            name="slot_attempting_at",
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
    ]

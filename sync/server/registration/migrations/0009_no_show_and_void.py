"""A slot of somebody who never came, and an attempt that does not count, in the history."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("registration", "0008_slot_is_whole"),
    ]

    operations = [
        migrations.AlterField(
            model_name="slotevent",
            name="what",
            field=models.CharField(
                choices=[
                    ("assigned", "Assigned"),
                    ("started", "Attempt started"),
                    ("consumed", "Consumed"),
                    ("reset", "Reset"),
                    ("withdrawn", "Withdrawn"),
                    ("no_show", "No-show"),
                    ("voided", "Attempt voided"),
                ],
                max_length=12,
            ),
        ),
    ]

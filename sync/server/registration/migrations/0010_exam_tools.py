"""Exams say which tools their candidates may use."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("registration", "0009_no_show_and_void")]
    operations = [
        migrations.AddField(
            "exam",
            "tools",
            models.JSONField(default=list, blank=True, help_text="What candidates may use beside the questions"),
        ),
    ]

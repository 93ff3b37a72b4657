from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("exchange", "0029_staff_verifier"),
    ]

    operations = [
        migrations.AddField(
            model_name="paneldecision",
            name="wave_ms",
            field=models.BigIntegerField(default=0, verbose_name="between two groups"),
        ),
        migrations.AddField(
            model_name="paneldecision",
            name="wave_seats",
            field=models.BigIntegerField(blank=True, null=True, verbose_name="seats at a time"),
        ),
        migrations.AlterField(
            model_name="paneldecision",
            name="do",
            field=models.CharField(
                choices=[
                    ("confirm_identity", "Confirm identity"),
                    ("doubt_identity", "Doubt identity"),
                    ("start", "Start"),
                    ("resume", "Resume"),
                    ("pause", "Pause"),
                    ("unpause", "Unpause"),
                    ("unlock", "Unlock"),
                    ("add_time", "Add time"),
                    ("message", "Message"),
                    ("attend", "Attend"),
                    ("attended", "Attended"),
                    ("assign_seat", "Assign seat"),
                    ("begin_session", "Begin session"),
                    ("pace_queue", "Pace queue"),
                    ("move", "Move"),
                    ("terminate", "Terminate"),
                    ("no_show", "No show"),
                    ("walk_in", "Walk in"),
                    ("end_session", "End session"),
                    ("close_session", "Close session"),
                    ("rehearse", "Rehearse"),
                    ("reset", "Reset"),
                    ("export_bundle", "Export bundle"),
                    ("undo", "Undo"),
                ],
                max_length=20,
            ),
        ),
    ]

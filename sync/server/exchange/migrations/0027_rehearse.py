from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("exchange", "0026_close_session"),
    ]

    operations = [
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

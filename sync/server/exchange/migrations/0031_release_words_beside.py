import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("exchange", "0030_pace_queue"),
        ("registration", "0004_slot_event"),
    ]

    operations = [
        migrations.AddField(
            model_name="keyrelease",
            name="how",
            field=models.CharField(
                blank=True,
                choices=[
                    ("", "By the server"),
                    ("words", "By words, offline"),
                    ("words_center_key", "By words and the center's key, offline"),
                ],
                db_default="",
                default="",
                max_length=20,
            ),
        ),
        migrations.CreateModel(
            name="CenterKey",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "public",
                    models.CharField(
                        help_text="As kiosk center-key said it", max_length=64, verbose_name="public half"
                    ),
                ),
                ("name", models.CharField(editable=False, max_length=16, verbose_name="short name")),
                ("made_by", models.CharField(editable=False, max_length=150, verbose_name="by")),
                ("made_at", models.DateTimeField(auto_now_add=True, verbose_name="since")),
                (
                    "center",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="center_keys",
                        to="registration.examcenter",
                    ),
                ),
            ],
            options={
                "verbose_name": "key of a center",
                "verbose_name_plural": "keys of centers",
                "ordering": ["-pk"],
            },
        ),
        migrations.CreateModel(
            name="ReleaseWords",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sealed", models.BinaryField()),
                (
                    "center_key",
                    models.CharField(blank=True, editable=False, max_length=16, verbose_name="with the center's key"),
                ),
                ("made_by", models.CharField(editable=False, max_length=150, verbose_name="by")),
                ("made_at", models.DateTimeField(auto_now=True, verbose_name="made")),
                (
                    "session",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="release_words",
                        to="registration.examsession",
                    ),
                ),
            ],
            options={
                "verbose_name": "words for offline",
                "verbose_name_plural": "words for offline",
                "permissions": [("tell_releasewords", "Can see words for offline once the session is open")],
            },
        ),
        migrations.CreateModel(
            name="WordsTold",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "did",
                    models.CharField(
                        choices=[("made", "Made"), ("shown", "Shown"), ("early", "Shown before the hour")],
                        max_length=8,
                        verbose_name="what",
                    ),
                ),
                ("by", models.CharField(max_length=150)),
                ("at", models.DateTimeField(verbose_name="when")),
                (
                    "session",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="words_told",
                        to="registration.examsession",
                    ),
                ),
            ],
            options={
                "verbose_name": "words told",
                "verbose_name_plural": "words told",
                "ordering": ["-pk"],
            },
        ),
    ]

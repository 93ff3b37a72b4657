import django.db.models.deletion
from django.db import migrations, models

import sync.server.registration.times


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Exam",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.CharField(max_length=40, unique=True)),
                ("title", models.CharField(max_length=200)),
                ("duration_minutes", models.PositiveIntegerField(default=60)),
                ("language", models.CharField(default="en", help_text="BCP 47, such as en, hi or ar", max_length=20)),
                (
                    "honor_code",
                    models.TextField(blank=True, help_text="What the candidate agrees to before the first question"),
                ),
            ],
            options={"ordering": ["code"]},
        ),
        migrations.CreateModel(
            name="ExamCenter",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.CharField(max_length=40, unique=True)),
                ("name", models.CharField(max_length=200)),
                (
                    "zone",
                    models.CharField(
                        default="UTC",
                        help_text="IANA name, such as Asia/Kolkata",
                        max_length=64,
                        validators=[sync.server.registration.times.demand_zone],
                        verbose_name="time zone",
                    ),
                ),
                ("address", models.TextField(blank=True)),
            ],
            options={"ordering": ["code"]},
        ),
        migrations.CreateModel(
            name="FeedCounter",
            fields=[
                (
                    "center",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        serialize=False,
                        to="registration.examcenter",
                    ),
                ),
                ("position", models.BigIntegerField(default=0)),
            ],
        ),
    ]

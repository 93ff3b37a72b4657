"""Who approved a decision, what kind of time it gives, how long nobody could work, and attempts that do not count."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("exchange", "0004_moves"),
    ]

    operations = [
        migrations.AddField(
            model_name="attemptrecord",
            name="gaps_ms",
            field=models.BigIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="attemptrecord",
            name="resumes",
            field=models.PositiveIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="directiverecord",
            name="approved_by",
            field=models.CharField(blank=True, max_length=150),
        ),
        migrations.AddField(
            model_name="directiverecord",
            name="category",
            field=models.CharField(
                blank=True,
                choices=[
                    ("incident_credit", "Incident credit"),
                    ("accommodation", "Accommodation"),
                    ("extension", "Extension"),
                    ("correction", "Correction"),
                ],
                max_length=16,
            ),
        ),
        migrations.AlterField(
            model_name="directiverecord",
            name="do",
            field=models.CharField(
                choices=[
                    ("resume", "Allow to resume"),
                    ("add_time", "Add time"),
                    ("pause", "Pause"),
                    ("unpause", "End the pause"),
                    ("terminate", "Terminate"),
                    ("close", "Close"),
                    ("transfer", "Move to another seat"),
                ],
                max_length=16,
            ),
        ),
        migrations.CreateModel(
            name="Voiding",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("by", models.CharField(max_length=150)),
                ("approved_by", models.CharField(max_length=150)),
                ("reason", models.TextField()),
                ("made_at", models.DateTimeField()),
                (
                    "attempt",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="voiding", to="exchange.attemptrecord"
                    ),
                ),
            ],
            options={
                "verbose_name": "void",
                "ordering": ["pk"],
            },
        ),
    ]

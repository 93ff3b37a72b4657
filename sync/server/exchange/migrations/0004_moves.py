"""Attempts that move from station to station, and whom a decision was told to."""

import django.db.models.deletion
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps


def tell_who_was_told(apps: StateApps, _editor: BaseDatabaseSchemaEditor) -> None:
    """Decisions that were made so far went to the one station that their attempt was at."""
    directives = apps.get_model("exchange", "DirectiveRecord").objects
    for pk, station in directives.values_list("pk", "attempt__station"):
        directives.filter(pk=pk).update(station=station)


class Migration(migrations.Migration):
    dependencies = [
        ("exchange", "0003_decisions_and_remarks"),
        ("registration", "0004_slot_event"),
    ]

    operations = [
        migrations.AddField(
            model_name="attemptrecord",
            name="late_events",
            field=models.PositiveIntegerField(default=0, editable=False),
        ),
        migrations.AddField(
            model_name="attemptrecord",
            name="missing_events",
            field=models.PositiveIntegerField(default=0, editable=False),
        ),
        migrations.AddField(
            model_name="directiverecord",
            name="station",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="directives",
                to="registration.station",
            ),
        ),
        migrations.AddField(
            model_name="directiverecord",
            name="to",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="arrivals",
                to="registration.station",
            ),
        ),
        migrations.RunPython(tell_who_was_told, migrations.RunPython.noop),
        migrations.AlterField(
            model_name="directiverecord",
            name="do",
            field=models.CharField(
                choices=[("resume", "Allow to resume"), ("add_time", "Add time"), ("transfer", "Move to another seat")],
                max_length=16,
            ),
        ),
        migrations.CreateModel(
            name="MoveRecord",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("fence", models.BigIntegerField()),
                (
                    "how",
                    models.CharField(
                        choices=[
                            ("online", "The first seat hands it over"),
                            ("server_copy", "From the server's copy"),
                            ("bundle", "By a bundle, without the network"),
                        ],
                        max_length=12,
                    ),
                ),
                ("by", models.CharField(max_length=150)),
                ("approved_by", models.CharField(blank=True, max_length=150)),
                ("why", models.TextField()),
                ("made_at", models.DateTimeField()),
                ("known_events", models.PositiveIntegerField(default=0)),
                ("known_unsent", models.PositiveIntegerField(default=0)),
                ("heard_at", models.DateTimeField(blank=True, null=True)),
                ("taken_at", models.DateTimeField(blank=True, null=True)),
                ("cut_incarnation", models.PositiveIntegerField(default=0)),
                ("cut_seq", models.BigIntegerField(default=0)),
                ("cut_hash", models.CharField(blank=True, max_length=64)),
                ("count", models.PositiveIntegerField(default=0)),
                (
                    "attempt",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="moves", to="exchange.attemptrecord"
                    ),
                ),
                (
                    "directive",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="move",
                        to="exchange.directiverecord",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.RESTRICT,
                        related_name="moves_from",
                        to="registration.station",
                    ),
                ),
                (
                    "target",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.RESTRICT, related_name="moves_to", to="registration.station"
                    ),
                ),
            ],
            options={
                "verbose_name": "move",
                "ordering": ["fence"],
                "constraints": [models.UniqueConstraint(fields=("attempt", "fence"), name="one_move_per_fence")],
            },
        ),
    ]

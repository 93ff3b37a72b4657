from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("registration", "0020_waiting_codes"),
    ]

    operations = [
        migrations.AddField(
            model_name="candidateprofile",
            name="called_at",
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
    ]

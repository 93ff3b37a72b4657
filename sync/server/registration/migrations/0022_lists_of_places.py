from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("registration", "0021_called")]

    operations = [
        migrations.AlterField(
            model_name="job",
            name="kind",
            field=models.CharField(
                choices=[
                    ("import", "Import of candidates"),
                    ("placing", "Candidates into sessions"),
                    ("centers", "Import of centers"),
                    ("sessions", "Import of sessions"),
                ],
                max_length=10,
            ),
        ),
    ]

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("exchange", "0028_releases"),
    ]

    operations = [
        migrations.AddField(
            model_name="staffmember",
            name="verifier",
            field=models.TextField(blank=True, default="", editable=False),
            preserve_default=False,
        ),
    ]

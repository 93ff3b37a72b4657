from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("exchange", "0031_release_words_beside"),
    ]

    operations = [
        migrations.AddField(
            model_name="staffmember",
            name="missed_ms",
            field=models.BigIntegerField(db_default=0, default=0, editable=False, verbose_name="last wrong passphrase"),
        ),
        migrations.AddField(
            model_name="staffmember",
            name="misses",
            field=models.BigIntegerField(
                db_default=0, default=0, editable=False, verbose_name="wrong passphrases in a row"
            ),
        ),
    ]

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("registration", "0005_add_slot_attempting_field")]

    operations = [
        migrations.AddField(
            model_name="candidateprofile",
            name="slot_generation",
            field=models.PositiveIntegerField(default=0, editable=False, verbose_name="generation"),
        ),
        migrations.AddField(
            model_name="candidateprofile",
            name="grant",
            field=models.TextField(blank=True, default="", editable=False),
            preserve_default=False,
        ),
    ]

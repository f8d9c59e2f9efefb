from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="ModuleSwitches",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("off", models.JSONField(blank=True, default=list, verbose_name="switched off")),
            ],
            options={
                "verbose_name": "Modules",
                "verbose_name_plural": "Modules",
            },
        ),
    ]

"""`central config`: what this server is set to, who said so, and what of it cannot be."""

import json
import os
from argparse import Namespace

from sync.protocol.redacting import without_accounts
from sync.server import databases, environment
from sync.server.commands.terminal import Exit, say
from sync.server.environment import BY_NAME, PREFIX, SETTINGS, Setting, WrongSetting


def config(args: Namespace) -> Exit:
    """Say each setting with where it comes from; ends with 2 where one is not allowed."""
    if args.act == "page":
        say(environment.page().rstrip("\n"))
        return Exit.FINE
    if args.home is not None:
        os.environ["CENTRAL_HOME"] = str(args.home)
    told = [_told(one) for one in SETTINGS]
    strangers = sorted(name for name in os.environ if name.startswith(PREFIX) and name not in BY_NAME)
    if args.json:
        say(json.dumps({"settings": told, "not_settings": strangers}, indent=1))
    else:
        for one in told:
            say(f"{one['name']:23} {one['value'] or '(nothing)':32} {one['source']}")
            if one["refused"]:
                say(f"{'':23} refused: {one['refused']}")
        for name in strangers:
            say(f"{name:23} is no setting, and nobody reads it")
    return Exit.USAGE if any(one["refused"] for one in told) else Exit.FINE


def help_text() -> str:
    """Return every setting, for `--help`."""
    return "\n".join(
        f"  {one.name}\n      {one.sentence}\n      {one.allowed}; unless set: {one.unset}" for one in SETTINGS
    )


def _told(setting: Setting) -> dict[str, str]:
    value = os.environ.get(setting.name, "")
    return {
        "name": setting.name,
        "value": without_accounts(value) or setting.default,
        "source": "environment" if value else "default",
        "allowed": setting.allowed,
        "refused": without_accounts(_trouble(setting)),
    }


def _trouble(setting: Setting) -> str:
    try:
        value = environment.said(setting.name)
        if value and setting.name == databases.URL:
            databases.demand_known(value)
    except (WrongSetting, databases.UnknownDatabase) as error:
        return f"{error} [{error.code}]"
    return ""

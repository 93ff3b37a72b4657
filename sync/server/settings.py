"""Django's settings of the central server: everything that differs between servers is told in `environment`."""

import socket
from datetime import timedelta
from pathlib import Path

from sync.server.databases import database
from sync.server.environment import hosts, said
from sync.server.home import home, secret_key
from sync.server.registration.look import account_links, icon, navigation, style_sheet

CENTRAL_HOME = home()
SECRET_KEY = secret_key(CENTRAL_HOME)
DEBUG = False

ALLOWED_HOSTS = [
    "localhost",
    "127.0.0.1",
    "[::1]",
    socket.gethostname(),
    socket.getfqdn(),
    *hosts(said("CENTRAL_HOSTS")),
]

INSTALLED_APPS = [
    # Unfold's templates stand before those of Django's admin; its own site is not used, ours is.
    "unfold.apps.BasicAppConfig",
    "unfold.contrib.filters",
    "unfold.contrib.forms",
    "sync.server.registration.apps.CentralAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "django_otp.plugins.otp_static",
    "axes",
    "sync.server.registration",
    "sync.server.exchange",
    "sync.server.papers",
    "sync.server.scores",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    # Before whatever asks the database who somebody is.
    "sync.server.exchange.ailing.Ailing",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "sync.server.registration.chosen_language.ChosenLanguage",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    # Last, so that it sees the answer to a wrong password before anybody else does.
    "axes.middleware.AxesMiddleware",
]
ROOT_URLCONF = "sync.server.urls"
WSGI_APPLICATION = "sync.server.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [Path(__file__).parent / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

DATABASES = {"default": database(said("CENTRAL_DATABASE_URL"), CENTRAL_HOME)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en"
# Chosen in the admin by whoever wants it, never by the browser: what has no translation yet is shown in English.
LANGUAGES = [("en", "English"), ("hi", "हिन्दी"), ("ar", "العربية")]
LOCALE_PATHS = [Path(__file__).parent / "locale"]

STATIC_URL = "static/"
# Faces for the scripts that a browser may lack; without this folder it takes whatever it has.
_FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
STATICFILES_DIRS = [("fonts", _FONTS)] if _FONTS.is_dir() else []

# The least program that stations are told to have before an exam; none unless it is set.
CENTRAL_MIN_PROGRAM = said("CENTRAL_MIN_PROGRAM")
# A machine that nobody looked at for so many days is shown so.
CENTRAL_PREFLIGHT_DAYS = int(said("CENTRAL_PREFLIGHT_DAYS"))

# --- who may in -------------------------------------------------------------------------------------------------------

CENTRAL_OTP_REQUIRED = said("CENTRAL_OTP") != "off"
OTP_TOTP_ISSUER = "Exam Central"
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.ScryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
# Person and address together: neither can an attacker lock an admin out from elsewhere, nor one office lock itself out.
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_RESET_ON_SUCCESS = True
AXES_LOCKOUT_TEMPLATE = "admin/locked_out.html"
AXES_VERBOSE = False
AXES_ENABLE_ADMIN = False

# The server speaks TLS only, so its cookies do too.
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_AGE = int(timedelta(hours=12).total_seconds())
LANGUAGE_COOKIE_SECURE = True
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_AGE = int(timedelta(days=365).total_seconds())
CSRF_COOKIE_SECURE = True
CSRF_COOKIE_HTTPONLY = True
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SILENCED_SYSTEM_CHECKS = [
    "security.W004",  # HSTS would pin every other program on localhost and in the house's domain to TLS
    "security.W008",  # nothing listens without TLS, so there is nothing to redirect
]
DATA_UPLOAD_MAX_MEMORY_SIZE = 8 * 1_048_576
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5_000

# --- what is told -----------------------------------------------------------------------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": said("CENTRAL_LOG")},
    "loggers": {
        # To the root's: `central serve` adds a file of JSON lines there.
        "django.server": {"handlers": [], "level": "WARNING", "propagate": True},
        "django": {"handlers": [], "level": "WARNING", "propagate": True},
        # Whoever scans the network asks for any name; that is answered with 400 and no business of the log.
        "django.security.DisallowedHost": {"handlers": [], "propagate": False},
    },
}

UNFOLD = {
    "SITE_TITLE": "Exam Central",
    "SITE_HEADER": "Exam Central",
    "SITE_SYMBOL": "domain_verification",
    "SITE_URL": None,
    "SHOW_HISTORY": True,
    "SHOW_LANGUAGES": True,
    "STYLES": [style_sheet],
    "SITE_FAVICONS": [{"rel": "icon", "type": "image/svg+xml", "href": icon}],
    "DASHBOARD_CALLBACK": "sync.server.exchange.overview.figures",
    "COLORS": {
        "primary": {
            "50": "#F3F7FB",
            "100": "#E6EEF7",
            "200": "#C9DCF0",
            "300": "#9CC3F2",
            "400": "#7FAEE6",
            "500": "#5E92CC",
            "600": "#1E4470",
            "700": "#163558",
            "800": "#122B48",
            "900": "#0F2743",
            "950": "#0A1A2D",
        }
    },
    "ACCOUNT": {"navigation": account_links},
    "SIDEBAR": {
        "show_search": True,
        "navigation": navigation,
    },
}

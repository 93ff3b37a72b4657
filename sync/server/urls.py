"""Where everything of the server is found."""

from importlib.util import find_spec

from django.contrib import admin
from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [path("admin/", admin.site.urls)]
if find_spec("sync.server.exchange") and find_spec("sync.server.exchange.urls"):
    urlpatterns.append(path("", include("sync.server.exchange.urls")))

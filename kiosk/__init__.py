"""The exam kiosk: what runs at a seat or a panel."""

VERSION = "0.1.0"

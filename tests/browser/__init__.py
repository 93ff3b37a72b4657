"""The admin in a real browser: headless Chromium, driven by its own protocol over two pipes; nothing else is needed."""

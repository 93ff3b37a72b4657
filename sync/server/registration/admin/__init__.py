"""What people see of the registration app; importing it registers everything."""

from sync.server.registration.admin import candidates, exams, histories, job_pages, people, places

__all__ = ["candidates", "exams", "histories", "job_pages", "people", "places"]

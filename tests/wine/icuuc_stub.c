/* Wine 8 has no icuuc.dll; Windows has one since 10 (1703). Qt6Core imports these 20 converter functions of it and
   uses them for legacy text encodings only. This lets Qt6Core load under Wine, in tests; it never ships. */

#define SHOWN __declspec(dllexport)
enum { U_FILE_ACCESS_ERROR = 4 };

SHOWN void *ucnv_open(const char *name, int *error) { (void)name; if (error) *error = U_FILE_ACCESS_ERROR; return 0; }
SHOWN void ucnv_close(void *converter) { (void)converter; }
SHOWN void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
SHOWN void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
SHOWN void ucnv_reset(void *converter) { (void)converter; }
SHOWN signed char ucnv_getMaxCharSize(void *converter) { (void)converter; return 1; }
SHOWN const char *ucnv_getName(void *converter, int *error) { (void)converter; (void)error; return ""; }
SHOWN void ucnv_getToUCallBack(void) {}
SHOWN void ucnv_getFromUCallBack(void) {}
SHOWN void ucnv_setToUCallBack(void) {}
SHOWN void ucnv_setFromUCallBack(void) {}
SHOWN void ucnv_cbToUWriteUChars(void) {}
SHOWN void ucnv_cbFromUWriteUChars(void) {}
SHOWN void ucnv_toUnicode(void) {}
SHOWN void ucnv_fromUnicode(void) {}
SHOWN int ucnv_toUCountPending(void) { return 0; }
SHOWN int ucnv_fromUCountPending(void) { return 0; }
SHOWN const char *ucnv_getStandardName(void) { return 0; }
SHOWN const char *ucnv_getAvailableName(int n) { (void)n; return 0; }
SHOWN int ucnv_countAvailable(void) { return 0; }

/* Wine 8 has no bcryptprimitives.dll; Windows has one since 7. Rust's library asks it for random numbers. This takes them
   from the same source by its older name. For tests; it never ships. */

#define SHOWN __declspec(dllexport)
__declspec(dllimport) unsigned char __stdcall SystemFunction036(void *bytes, unsigned long count);

SHOWN int ProcessPrng(void *bytes, unsigned long long count) { return SystemFunction036(bytes, (unsigned long)count); }

"""The requests of the X protocol that the lock sends, each with the types of its arguments after the connection."""

import ctypes

_pointer, _u8, _u16, _u32 = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32

REQUESTS = {
    "change_property": (_u8, _u32, _u32, _u32, _u8, _u32, ctypes.c_char_p),
    "change_window_attributes": (_u32, _u32, _pointer),
    "configure_window": (_u32, _u16, _pointer),
    "force_screen_saver": (_u8,),
    "grab_server": (),
    "map_window": (_u32,),
    "reparent_window": (_u32, _u32, ctypes.c_int16, ctypes.c_int16),
    "set_input_focus": (_u8, _u32, _u32),
    "set_screen_saver": (ctypes.c_int16, ctypes.c_int16, _u8, _u8),
    "ungrab_keyboard": (_u32,),
    "ungrab_pointer": (_u32,),
    "ungrab_server": (),
    "unmap_window": (_u32,),
}
QUESTIONS = {
    "get_geometry": (_u32,),
    "get_image": (_u8, _u32, ctypes.c_int16, ctypes.c_int16, _u16, _u16, _u32),
    "get_input_focus": (),
    "get_property": (_u8, _u32, _u32, _u32, _u32, _u32),
    "get_screen_saver": (),
    "get_window_attributes": (_u32,),
    "get_selection_owner": (_u32,),
    "grab_keyboard": (_u8, _u32, _u32, _u8, _u8),
    "grab_pointer": (_u8, _u32, _u16, _u8, _u8, _u32, _u32, _u32),
    "intern_atom": (_u8, _u16, ctypes.c_char_p),
    "query_extension": (_u16, ctypes.c_char_p),
    "query_tree": (_u32,),
}

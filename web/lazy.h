/** GIO and libsoup, loaded when the server starts: no other command needs them. Included in place of their headers. */
#pragma once
#define G_DISABLE_CAST_CHECKS /* casts that ask libgobject would load it with the program */
#include "kb/lazy.h"
#include <libsoup/soup.h>

#define WEB_GIO(function) LODE_LAZY (LODE_LIBGIO, function, #function)
#define WEB_GOBJECT(function) LODE_LAZY (LODE_LIBGOBJECT, function, #function)

#define SOUP(function) LODE_LAZY (LODE_LIBSOUP, soup_##function, "soup_" #function)

#define g_app_info_launch_default_for_uri WEB_GIO (g_app_info_launch_default_for_uri)
#define g_converter_input_stream_new WEB_GIO (g_converter_input_stream_new)
#define g_memory_input_stream_new_from_bytes WEB_GIO (g_memory_input_stream_new_from_bytes)
#define g_memory_output_stream_new_resizable WEB_GIO (g_memory_output_stream_new_resizable)
#define g_memory_output_stream_steal_as_bytes WEB_GIO (g_memory_output_stream_steal_as_bytes)
#define g_output_stream_splice WEB_GIO (g_output_stream_splice)
#define g_socket_get_fd WEB_GIO (g_socket_get_fd)
#define g_socket_send WEB_GIO (g_socket_send)
#define g_socket_shutdown WEB_GIO (g_socket_shutdown)
#define g_zlib_compressor_new WEB_GIO (g_zlib_compressor_new)

#undef g_object_ref
#define g_object_ref WEB_GOBJECT (g_object_ref)
#define g_object_unref WEB_GOBJECT (g_object_unref)
#define g_object_weak_ref WEB_GOBJECT (g_object_weak_ref)
#define g_signal_connect_data WEB_GOBJECT (g_signal_connect_data)
#define g_signal_handlers_disconnect_matched WEB_GOBJECT (g_signal_handlers_disconnect_matched)

/* SPDX-FileCopyrightText: The Mandali developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A line between client and server that breaks where a test wants it to. */
#pragma once

#include <glib.h>

typedef struct _Proxy Proxy;

/* What happens to the next message of a client that contains the pattern. Once, then all passes again. */
typedef enum
{
  PROXY_PASS,
  PROXY_LOSE_REQUEST, /* both lines are cut before it reaches the server */
  PROXY_LOSE_REPLY,   /* it reaches the server and is done there; both lines are cut before the answer passes */
  PROXY_HOLD,         /* the client's line is cut; the server gets the message at proxy_release */
} ProxyFault;

/* Listens in a folder of its own for clients of the server at the socket folder `host`; runs on a thread. */
Proxy *proxy_new (const char *host);
void proxy_free (Proxy *proxy);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Proxy, proxy_free)

/* The socket folder that clients use, lent. */
const char *proxy_get_host (Proxy *proxy);

/* Prepares one fault. */
void proxy_arm (Proxy *proxy, ProxyFault fault, const char *pattern);
/* TRUE when the fault that was prepared has happened. */
gboolean proxy_has_fired (Proxy *proxy);

/* Cuts both lines as soon as `byte_count` bytes have passed from now on, in both directions together. */
void proxy_cut_after (Proxy *proxy, guint byte_count);

/* Hands on what was held back and waits until the server has answered it or has hung up. */
void proxy_release (Proxy *proxy);

/* Cuts all lines now. */
void proxy_cut (Proxy *proxy);
/* While TRUE nobody gets through. */
void proxy_refuse (Proxy *proxy, gboolean is_refusing);

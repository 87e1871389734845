package io.kraftd.app;

import java.io.PrintWriter;

/** Where a command writes what was asked for, and what went wrong. */
record Console(PrintWriter out, PrintWriter err) {}

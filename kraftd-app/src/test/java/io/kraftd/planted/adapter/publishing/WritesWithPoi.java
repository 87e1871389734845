package io.kraftd.planted.adapter.publishing;

/** Planted: an adapter uses a library that it was not given. */
public final class WritesWithPoi {
    org.apache.poi.ss.util.CellReference wrong = new org.apache.poi.ss.util.CellReference("A1");
}

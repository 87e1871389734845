package io.kraftd.domain.layout;

/** A piece of running text, in reading order: a paragraph or a table. */
public sealed interface FlowBlock permits FlowParagraph, FlowTable {}

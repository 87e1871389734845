package io.kraftd.planted.adapter.reading;

/** Planted: a parser that nobody told to leave external entities alone, in a package that may use XML streams only. */
final class ParsesXmlByItself {
    final javax.xml.stream.XMLInputFactory streams = javax.xml.stream.XMLInputFactory.newFactory();
    final Object documents = javax.xml.parsers.DocumentBuilderFactory.newInstance();
}

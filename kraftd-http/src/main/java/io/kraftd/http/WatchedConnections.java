package io.kraftd.http;

import java.util.Objects;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.jspecify.annotations.Nullable;

/** Connections whose parser is a {@link HeaderWatch}, and whose requests have no more than so many headers. */
final class WatchedConnections extends HttpConnectionFactory {
    private static final int MOST_HEADERS = 100;

    WatchedConnections(HttpConfiguration configuration) {
        super(configuration);
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
        HttpConnection connection = new Watched(getHttpConfiguration(), connector, endPoint);
        connection.setTransferEncodingChunkMaxLength(getTransferEncodingChunkMaxLength());
        return configure(connection, connector, endPoint);
    }

    private static final class Watched extends HttpConnection {
        // why: set while the super class is constructed, so it must not be set again here.
        private @Nullable RequestHandler handler;

        private Watched(HttpConfiguration configuration, Connector connector, EndPoint endPoint) {
            super(configuration, connector, endPoint);
        }

        @Override
        protected RequestHandler newRequestHandler() {
            RequestHandler made = new Counting();
            handler = made;
            return made;
        }

        @Override
        protected HttpParser newHttpParser(HttpCompliance compliance) {
            HttpConfiguration configuration = getHttpConfiguration();
            HttpParser parser =
                    new HeaderWatch(Objects.requireNonNull(handler), configuration.getRequestHeaderSize(), compliance);
            parser.setHeaderCacheSize(configuration.getHeaderCacheSize());
            parser.setHeaderCacheCaseSensitive(configuration.isHeaderCacheCaseSensitive());
            return parser;
        }

        private final class Counting extends RequestHandler {
            private int headers;

            @Override
            public void messageBegin() {
                headers = 0;
                super.messageBegin();
            }

            @Override
            public void parsedHeader(HttpField field) {
                headers++;
                if (headers > MOST_HEADERS) {
                    throw new HttpException.RuntimeException(431, "more than " + MOST_HEADERS + " headers");
                }
                super.parsedHeader(field);
            }
        }
    }
}

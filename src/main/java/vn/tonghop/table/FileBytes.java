package vn.tonghop.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;

/** The bytes of a file that is open: read from any place on, as often as needed, one stream at a time. */
final class FileBytes implements Closeable {

    private final SeekableByteChannel channel;

    FileBytes(SeekableByteChannel channel) {
        this.channel = channel;
    }

    long size() throws IOException {
        return channel.size();
    }

    /** The bytes from a place on. It ends the use of every stream handed out before, and need not be closed. */
    InputStream from(long place) throws IOException {
        return Channels.newInputStream(channel.position(place));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

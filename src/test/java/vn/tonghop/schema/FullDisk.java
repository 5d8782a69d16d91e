package vn.tonghop.schema;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk for H2 with so many bytes of room for each file, named {@code full:} and a path; beyond them every write fails. */
public final class FullDisk extends FilePathWrapper {

    private static final AtomicLong ROOM = new AtomicLong();

    /** Makes the disk known to H2, with that room. */
    static void make(long bytes) {
        ROOM.set(bytes);
        FilePath.register(new FullDisk());
    }

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Limited(super.open(mode));
    }

    /** A file that cannot grow beyond the room. */
    private static final class Limited extends FileBaseDefault {

        private final FileChannel base;

        Limited(FileChannel base) {
            this.base = base;
        }

        @Override
        public synchronized int write(ByteBuffer from, long position) throws IOException {
            if (position + from.remaining() > ROOM.get()) {
                throw new IOException("No space left on device");
            }
            return base.write(from, position);
        }

        @Override
        public synchronized int read(ByteBuffer into, long position) throws IOException {
            return base.read(into, position);
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public void force(boolean metaData) throws IOException {
            base.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            base.truncate(size);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}

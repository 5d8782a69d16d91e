package vn.tonghop.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A file that is written under a name that nobody takes for it and moved into place in one step, so that a reader sees the old
 * content or the new one and never half of it. What was not moved is removed on closing.
 */
public final class AtomicFile implements Closeable {

    /** How the name of a file ends that is still being written. */
    public static final String UNFINISHED = ".moving";

    private final Path written;

    private AtomicFile(Path written) {
        this.written = written;
    }

    /** Begins a file that will lie in that folder, which is made if it is not there; read by whoever may open the folder. */
    public static AtomicFile in(Path folder) throws IOException {
        var name = "." + UUID.randomUUID() + UNFINISHED;
        var file = Files.createFile(SharedFolder.create(folder).resolve(name));
        SharedFolder.open(file);
        return new AtomicFile(file);
    }

    /** Begins a file that only its owner will read, in a folder that is there. */
    public static AtomicFile ownersIn(Path folder) throws IOException {
        return new AtomicFile(Files.createTempFile(folder, ".", UNFINISHED));
    }

    /** Puts a whole content into place; what lay there is replaced. */
    public static void write(Path target, byte[] content) throws IOException {
        try (var file = in(target.toAbsolutePath().resolveSibling(""))) {
            Files.write(file.path(), content);
            file.moveTo(target);
        }
    }

    /** Where to write until the content is whole. */
    public Path path() {
        return written;
    }

    /** Moves the content, which is whole now, into place; what lay there is replaced. */
    public void moveTo(Path target) throws IOException {
        Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(written);
    }
}

package vn.tonghop.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * LibreOffice as a reader that knows nothing of the program that wrote a file. It is given the fonts of the program and no
 * others: what it draws, and the text in its PDF, would otherwise depend on what the machine happens to have.
 */
final class OfficeConversion {

    private OfficeConversion() {}

    /** Converts bytes in an empty folder and answers the path of the result. */
    static Path convert(Path folder, String name, byte[] bytes, String suffix) throws IOException {
        var source = Files.write(folder.resolve(name), bytes);
        var out = Files.createDirectories(folder.resolve("out"));
        var builder = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        suffix,
                        "--outdir",
                        out.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile());
        builder.environment().put("FONTCONFIG_FILE", fonts(folder).toString());
        var target = out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + suffix.split(":", 2)[0]);
        if (!ended(builder) || !Files.exists(target)) {
            throw new AssertionError(
                    "LibreOffice made no %s; install it with: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui"
                            .formatted(target));
        }
        return target;
    }

    private static Path fonts(Path folder) throws IOException {
        return Files.writeString(folder.resolve("fonts.conf"), """
                <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
                """.formatted(
                        Path.of("target/classes/fonts").toAbsolutePath(), folder.resolve("font-cache")));
    }

    private static boolean ended(ProcessBuilder builder) throws IOException {
        try {
            var process = builder.start();
            var ended = process.waitFor(120, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

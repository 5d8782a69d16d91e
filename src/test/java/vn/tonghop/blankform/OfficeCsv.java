package vn.tonghop.blankform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A workbook saved as CSV by LibreOffice, an independent reader: UTF-8, semicolons, cells as they are shown. */
final class OfficeCsv {

    private OfficeCsv() {}

    static byte[] of(byte[] workbook, Path place) throws Exception {
        Files.write(place, workbook);
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation="
                                + place.resolveSibling("soffice-profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):59,34,76,1,,1066,false,true",
                        "--outdir",
                        place.getParent().toString(),
                        place.toString())
                .redirectErrorStream(true)
                .redirectOutput(place.resolveSibling("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        var name = place.getFileName().toString().replace(".xlsx", ".csv");
        return Files.readAllBytes(place.resolveSibling(name));
    }
}

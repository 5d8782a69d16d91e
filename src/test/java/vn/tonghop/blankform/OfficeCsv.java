package vn.tonghop.blankform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A workbook saved as CSV by LibreOffice, an independent reader: UTF-8, semicolons, cells as they are shown. */
final class OfficeCsv {

    private OfficeCsv() {}

    static byte[] of(byte[] workbook, Path folder, String name) throws Exception {
        var place = Files.write(folder.resolve(name + ".xlsx"), workbook);
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation="
                                + folder.resolve("soffice-profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):59,34,76,1,,1066,false,true",
                        "--outdir",
                        folder.toString(),
                        place.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Files.readAllBytes(folder.resolve(name + ".csv"));
    }
}

package vn.tonghop.crash;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Few files of every kind: good ones of two units, a nil return, rows to correct, a refused one, one twice, one of nobody. */
final class CrashFiles {

    private static final Path SAMPLE = Path.of("scripts/sample");

    private CrashFiles() {}

    static void drop(Place place) {
        var results = bytes("KT/Phong KT - ket qua 6T2026.csv");
        place.drop("KT", "ket qua.csv", results);
        place.drop("KT", "ket qua (2).csv", results);
        place.drop("KT", "danh hieu.csv", bytes("KT/Phong KT - danh hieu 6T2026.csv"));
        place.drop("NK", "khong phat sinh.csv", bytes("NK/Nhà khách - không phát sinh 6 tháng.csv"));
        place.drop("NC", "hong.csv", "Mã đơn vị;Kỳ báo cáo;Ngày\nNC;2026-H1;31/02/2026\n".getBytes(UTF_8));
        place.drop("NC", "hoat dong.csv", spoilt(bytes("NC/hoat dong 6 thang (NC).csv")));
        place.drop("khong-ai", "la.csv", "a,b\n1,2\n".getBytes(UTF_8));
    }

    /** With one date that is none; byte for byte the same otherwise, whatever its encoding. */
    private static byte[] spoilt(byte[] activities) {
        var text = new String(activities, ISO_8859_1);
        return text.replaceFirst("\\d\\d/\\d\\d/2026", "32/05/2026").getBytes(ISO_8859_1);
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(SAMPLE.resolve(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

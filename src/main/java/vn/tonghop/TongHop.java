package vn.tonghop;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.tonghop.command.CommandLineEntry;
import vn.tonghop.command.SilentStart;
import vn.tonghop.setting.SettingsFile;

/** Where the program starts. Help and wrong usage are answered without starting Spring. */
public final class TongHop {

    private TongHop() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        SettingsFile.announce();
        SilentStart.keepSilent();
        System.exit(CommandLineEntry.run(arguments, out, err));
    }
}

package vn.tonghop.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Options may stand before the command as well as after it; those of all commands are put where the command reads them. */
final class LeadingOptions {

    private static final String END_OF_OPTIONS = "--";
    private static final Set<String> WITH_VALUE = Set.of("--today", "--input", "--output", "--plan", "--set");

    private LeadingOptions() {}

    /** The same arguments, with the options that stand before the command behind its words. */
    static String[] moved(String[] arguments) {
        var leading = new ArrayList<String>();
        var at = 0;
        while (at < arguments.length && isOfAnyCommand(arguments[at])) {
            var length = WITH_VALUE.contains(arguments[at]) ? 2 : 1;
            leading.addAll(Arrays.asList(arguments).subList(at, Math.min(at + length, arguments.length)));
            at = Math.min(at + length, arguments.length);
        }
        if (at == arguments.length) {
            return arguments;
        }
        List<String> rest = new ArrayList<>(Arrays.asList(arguments).subList(at, arguments.length));
        var end = rest.indexOf(END_OF_OPTIONS);
        rest.addAll(end < 0 ? rest.size() : end, leading);
        return rest.toArray(String[]::new);
    }

    private static boolean isOfAnyCommand(String argument) {
        var equals = argument.indexOf('=');
        return WITH_VALUE.contains(equals < 0 ? argument : argument.substring(0, equals));
    }
}

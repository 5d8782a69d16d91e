package vn.tonghop.command;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers what was typed wrong in one sentence, and names the help where that helps. */
final class UsageAnswer implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        var command = wrong.getCommandLine();
        command.getErr().println(sentence(wrong));
        if (!(wrong instanceof WrongUsageException own) || own.kind() == WrongUsageException.Kind.TYPED) {
            command.getErr()
                    .println(Words.SENTENCES.of(
                            "usage.hint", "command", command.getCommandSpec().qualifiedName()));
        }
        command.getErr().flush();
        return ExitCode.WRONG_USAGE.code();
    }

    private static String sentence(ParameterException wrong) {
        if (wrong instanceof WrongUsageException own) {
            return String.valueOf(own.getMessage());
        }
        if (wrong instanceof MissingParameterException missing) {
            return Words.SENTENCES.of("usage.missing", "names", named(missing.getMissing()));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return Words.SENTENCES.of("usage.unmatched", "value", String.join(" ", unmatched.getUnmatched()))
                    + suggested(unmatched.getSuggestions());
        }
        if (wrong instanceof OverwrittenOptionException overwritten) {
            return Words.SENTENCES.of("usage.twice", "option", name(overwritten.getOverwritten()));
        }
        if (wrong instanceof MutuallyExclusiveArgsException) {
            return Words.SENTENCES.of("usage.exclusive");
        }
        return other(wrong);
    }

    private static String other(ParameterException wrong) {
        if (wrong.getArgSpec() != null) {
            return Words.SENTENCES.of(
                    isNumber(wrong.getArgSpec()) ? "usage.number" : "usage.value",
                    "value",
                    String.valueOf(wrong.getValue()),
                    "option",
                    name(wrong.getArgSpec()));
        }
        return wrong.getValue() == null
                ? Words.SENTENCES.of("usage.unclear")
                : Words.SENTENCES.of("usage.noSuchCommand", "value", wrong.getValue());
    }

    private static boolean isNumber(ArgSpec argument) {
        var types = List.of(argument.typeInfo().getType(), argument.auxiliaryTypes()[0]);
        return types.stream()
                .anyMatch(
                        type -> type == int.class || type == long.class || type == Integer.class || type == Long.class);
    }

    private static String suggested(List<String> suggestions) {
        return suggestions.isEmpty()
                ? ""
                : " " + Words.SENTENCES.of("usage.suggested", "names", String.join(", ", suggestions));
    }

    private static String named(List<ArgSpec> arguments) {
        return arguments.stream().map(UsageAnswer::named).collect(Collectors.joining(", "));
    }

    private static String named(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + argument.paramLabel()
                : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

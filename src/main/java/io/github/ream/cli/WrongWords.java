package io.github.ream.cli;

import io.github.ream.config.NearestName;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words that make no command: one sentence that names the wrong word and the likely right one. */
final class WrongWords implements IParameterExceptionHandler {
  /** Picocli's message where the option before would take an unknown option for its value. */
  private static final Pattern UNKNOWN_OPTION = Pattern.compile("^Unknown option: '(-[^']*)'");

  @Override
  public int handleParseException(ParameterException e, String[] words) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("ream: " + sentence(e, words));
    err.println("See " + command.getCommandSpec().qualifiedName() + " --help");
    err.flush();
    return ExitStatus.MISTAKE;
  }

  private static String sentence(ParameterException e, String[] words) {
    CommandLine command = e.getCommandLine();
    Matcher swallowed = UNKNOWN_OPTION.matcher(e.getMessage());
    if (swallowed.find()) {
      return unknown(command, List.of(swallowed.group(1)));
    }
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unknown(command, unmatched.getUnmatched());
    }
    if (e instanceof MissingParameterException missing) {
      // An option is often missing because its name is mistyped: then that is what to say.
      List<String> unmatched = unmatched(words);
      return unmatched.isEmpty() ? missing(missing) : unknown(command, unmatched);
    }
    return uncapitalized(e.getMessage());
  }

  /** Words that the subcommand does not know, whatever else is wrong. */
  private static List<String> unmatched(String[] words) {
    CommandLine lenient = ReamCommand.words();
    ReamCommand.all(lenient).forEach(c -> c.getCommandSpec().parser().collectErrors(true));
    ParseResult parsed = lenient.parseArgs(words);
    while (parsed.hasSubcommand()) {
      parsed = parsed.subcommand();
    }
    return parsed.unmatched();
  }

  private static String unknown(CommandLine command, List<String> unmatched) {
    boolean top = !command.getSubcommands().isEmpty();
    Optional<String> option =
        unmatched.stream()
            .limit(top ? 1 : unmatched.size())
            .filter(word -> word.startsWith("-"))
            .findFirst();
    if (option.isPresent()) {
      String name = option.get().replaceFirst("=.*", "");
      return "unknown option " + name + meant(name, options(command));
    }
    String word = unmatched.get(0);
    return top
        ? "unknown subcommand " + word + meant(word, command.getSubcommands().keySet().stream())
        : "unexpected word " + word + "; " + command.getCommandName() + " takes " + taken(command);
  }

  private static String taken(CommandLine command) {
    List<String> words =
        command.getCommandSpec().positionalParameters().stream().map(ArgSpec::paramLabel).toList();
    return words.isEmpty() ? "options only" : "options and " + String.join(" ", words) + " only";
  }

  private static Stream<String> options(CommandLine command) {
    return command.getCommandSpec().options().stream()
        .filter(option -> !option.hidden())
        .map(OptionSpec::longestName);
  }

  private static String meant(String typed, Stream<String> known) {
    String nearest = NearestName.to(typed, known.toList());
    return NearestName.isLike(typed, nearest) ? "; did you mean " + nearest + "?" : "";
  }

  private static String missing(MissingParameterException e) {
    CommandLine command = e.getCommandLine();
    List<ArgSpec> missing = e.getMissing();
    List<OptionSpec> options =
        command.getCommandSpec().options().stream()
            .filter(option -> option.required() && missing.contains(option))
            .sorted(Comparator.comparing(OptionSpec::longestName))
            .toList();
    // The list is empty where an option is there but lacks its value.
    return options.isEmpty()
        ? uncapitalized(e.getMessage())
        : options.stream()
            .map(option -> option.longestName() + " " + option.paramLabel())
            .collect(Collectors.joining(" and ", command.getCommandName() + " needs ", ""));
  }

  private static String uncapitalized(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}

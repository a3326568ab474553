package io.claimtrail.streams.options;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.common.config.ConfigException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Gives every option that is not on the command line its value from the environment ({@code --state-dir} is
 * {@code CLAIMTRAIL_STATE_DIR}), else from the file that {@code --config} or {@code CLAIMTRAIL_CONFIG} names, else leaves it at its
 * default. Bound once, to the root command.
 */
public final class ConfiguredDefaults implements IDefaultValueProvider {

    private static final String CONFIG_OPTION = "--config";
    private static final String VARIABLE_PREFIX = "CLAIMTRAIL_";

    private final List<String> arguments;
    private final Map<String, String> environment;
    private @Nullable ConfigFile file;

    /**
     * For one call of the command.
     *
     * @param arguments as they will be parsed; only a {@code --config} among them is looked at
     */
    public ConfiguredDefaults(String[] arguments, Map<String, String> environment) {
        this.arguments = List.of(arguments);
        this.environment = Map.copyOf(environment);
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || !option.longestName().startsWith("--")) {
            return null;
        }
        String name = option.longestName().substring(2);
        String variable =
                environment.get(VARIABLE_PREFIX + name.toUpperCase(Locale.ROOT).replace('-', '_'));
        if (variable != null) {
            return variable;
        }
        return name.equals("help") || name.equals("version")
                ? null
                : file(option).options().get(name);
    }

    private ConfigFile file(OptionSpec asking) {
        if (file == null) {
            CommandLine command = asking.command().commandLine();
            try {
                Optional<String> path = path();
                file = path.isEmpty() ? ConfigFile.EMPTY : ConfigFile.load(Path.of(path.get()));
            } catch (ConfigException | InvalidPathException e) {
                throw new ParameterException(command, e.getMessage(), e, asking, null);
            }
            Set<String> unknown = new TreeSet<>(file.options().keySet());
            unknown.removeAll(optionNames(root(command), new HashSet<>()));
            if (!unknown.isEmpty()) {
                throw new ParameterException(
                        command,
                        "the configuration file " + path().orElse("") + " has \""
                                + unknown.iterator().next() + "\", which is not an option of any command");
            }
        }
        return file;
    }

    private Optional<String> path() {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(CONFIG_OPTION + "=")) {
                return Optional.of(argument.substring(CONFIG_OPTION.length() + 1));
            }
            if (argument.equals(CONFIG_OPTION) && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.ofNullable(environment.get(VARIABLE_PREFIX + "CONFIG"));
    }

    private static CommandLine root(CommandLine command) {
        return command.getParent() == null ? command : root(command.getParent());
    }

    private static Set<String> optionNames(CommandLine command, Set<String> names) {
        for (OptionSpec option : command.getCommandSpec().options()) {
            names.add(option.longestName().replaceFirst("^-+", ""));
        }
        command.getSubcommands().values().forEach(sub -> optionNames(sub, names));
        return names;
    }
}

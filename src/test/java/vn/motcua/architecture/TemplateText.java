package vn.motcua.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a reader would see of a template if every expression were empty: the text between tags and in attributes that are
 * read aloud or shown.
 */
final class TemplateText {

    private static final Pattern COMMENT = Pattern.compile("(?s)<%--.*?--%>|<!--.*?-->");
    private static final Pattern DIRECTIVE_LINE = Pattern.compile("(?m)^\\s*@(import|param)\\b.*$");
    private static final Pattern KEYWORD = Pattern.compile("@(else|endif|endfor|endraw|raw)\\b");
    private static final Pattern CALL = Pattern.compile("@(?:if|elseif|for|template(?:\\.\\w+)+)\\s*\\(");
    private static final Pattern TAG = Pattern.compile("(?s)<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern SHOWN = Pattern.compile(
            "(?s)\\s(?:aria-label|aria-description|aria-roledescription|alt|title|placeholder|label|data-label)\\s*=\\s*(\"[^\"]*\"|'[^']*')");
    private static final Pattern BUTTON_VALUE =
            Pattern.compile("(?s)<input(?=[^>]*type=\"(?:submit|button|reset)\")[^>]*\\svalue=(\"[^\"]*\")");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    private TemplateText() {}

    /** The pieces of text that stand in the template itself. */
    static List<String> written(String template) {
        var text = COMMENT.matcher(template).replaceAll(" ");
        text = DIRECTIVE_LINE.matcher(text).replaceAll(" ");
        text = KEYWORD.matcher(withoutExpressions(text)).replaceAll(" ");
        text = text.replace("@`", " ").replace("`", " ").replaceAll("&[#\\w]+;", " ");
        var pieces = new ArrayList<String>();
        for (var pattern : List.of(SHOWN, BUTTON_VALUE)) {
            pattern.matcher(text).results().map(match -> match.group(1)).forEach(pieces::add);
        }
        TAG.matcher(text).replaceAll("\n").lines().map(String::strip).forEach(pieces::add);
        return pieces.stream().filter(piece -> LETTERS.matcher(piece).find()).toList();
    }

    /** Removes {@code ${...}}, {@code !{...}} and the parentheses of directives, whatever is nested in them. */
    private static String withoutExpressions(String template) {
        var kept = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            if (template.startsWith("${", at) || template.startsWith("!{", at) || template.startsWith("$unsafe{", at)) {
                at = end(template, template.indexOf('{', at), '{', '}', kept);
                continue;
            }
            var call = CALL.matcher(template).region(at, template.length());
            if (template.charAt(at) == '@' && call.lookingAt()) {
                at = end(template, call.end() - 1, '(', ')', kept);
                continue;
            }
            kept.append(template.charAt(at++));
        }
        return kept.toString();
    }

    /** Position after the closing bracket; content blocks inside the brackets are template again and are kept. */
    private static int end(String text, int open, char opening, char closing, StringBuilder kept) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at = closingQuote(text, at);
            } else if (text.startsWith("@`", at)) {
                int close = closingBacktick(text, at + 2);
                kept.append('\n')
                        .append(withoutExpressions(text.substring(at + 2, close)))
                        .append('\n');
                at = close;
            } else if (c == opening) {
                depth++;
            } else if (c == closing && --depth == 0) {
                return at + 1;
            }
        }
        return text.length();
    }

    private static int closingQuote(String text, int open) {
        int at = open + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private static int closingBacktick(String text, int from) {
        int depth = 1;
        for (int at = from; at < text.length(); at++) {
            if (text.startsWith("@`", at)) {
                depth++;
                at++;
            } else if (text.charAt(at) == '`' && --depth == 0) {
                return at;
            }
        }
        return text.length();
    }
}

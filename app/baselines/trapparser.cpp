#include "app/baselines/trapparser.h"

#include "app/baselines/planmembers.h"
#include "app/baselines/translatedtext.h"

namespace sd {

using namespace Qt::StringLiterals;

namespace {

Oid readOid(JsonMembers& members, QLatin1StringView name)
{
    QString text;
    members.text(name, text);
    const auto oid = Oid::parse(text);
    if (members.has(name) && !oid)
        members.fail(name, u"\"%1\" is no OID"_s.arg(text));
    return oid.value_or(Oid());
}

std::map<QString, QString> readWords(JsonMembers& members)
{
    std::map<QString, QString> words;
    const QJsonObject object = members.object("words"_L1);
    for (auto word = object.begin(); word != object.end(); ++word) {
        if (!word.value().isString())
            members.fail("words"_L1, u"%1 must be a text"_s.arg(word.key()));
        words.emplace(word.key(), word.value().toString());
    }
    return words;
}

/// Nothing where the member is absent.
std::optional<State> readTrapState(JsonMembers& members, QLatin1StringView name)
{
    if (!members.has(name))
        return {};
    QString state;
    members.choice(name, state, {"ok"_L1, "warning"_L1, "error"_L1, "unknown"_L1});
    return stateFromCode(state);
}

std::map<QString, State> readTrapStates(JsonMembers& members)
{
    std::map<QString, State> states;
    const QJsonObject object = members.object("states"_L1);
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto state = stateFromCode(entry.value().toString());
        if (!state || *state == State::NoData)
            members.fail("states"_L1, u"%1 must be ok, warning, error or unknown"_s.arg(entry.key()));
        states.emplace(entry.key(), state.value_or(State::Unknown));
    }
    return states;
}

/// The members of a text; "states" are left to the caller.
TrapText readTrapText(JsonMembers& members)
{
    TrapText text;
    text.object = readOid(members, "object"_L1).toString();
    members.require({"object"_L1});
    members.flag("index"_L1, text.isIndex);
    text.pattern = readPattern(members, "pattern"_L1);
    text.words = readWords(members);
    members.text("format"_L1, text.format);
    return text;
}

/// A text, an object, or a list of them.
std::vector<TrapText> readTexts(JsonMembers& outer, const QJsonObject& json, QLatin1StringView name, QString& error)
{
    std::vector<TrapText> texts;
    if (!json.contains(name))
        return texts;
    QJsonArray items = json[name].toArray();
    if (!json[name].isArray())
        items.append(json[name]);
    for (const QJsonValue& item : items) {
        if (item.isString()) {
            texts.push_back({.format = item.toString()});
            continue;
        }
        JsonMembers members(item.toObject(), outer.pathOf(name));
        texts.push_back(readTrapText(members));
        members.refuseOthers();
        if (error.isEmpty())
            error = members.error();
    }
    return texts;
}

void readState(const QJsonObject& json, const QString& path, TrapMeaning& meaning, QString& error)
{
    if (json["state"_L1].isObject()) {
        JsonMembers members(json["state"_L1].toObject(), path + "/state"_L1);
        meaning.stateText = readTrapText(members);
        members.require({"states"_L1});
        meaning.states = readTrapStates(members);
        meaning.state = readTrapState(members, "else"_L1);
        members.refuseOthers();
        if (error.isEmpty())
            error = members.error();
        return;
    }
    JsonMembers members(json, path);
    meaning.state = readTrapState(members, "state"_L1);
    if (error.isEmpty())
        error = members.error();
}

std::pair<Oid, TrapMeaning> readKind(const QJsonObject& json, const QString& path, QString& error)
{
    QJsonObject plain = json;
    const QJsonValue words = plain.take("words"_L1);
    for (const QLatin1StringView name : {"state"_L1, "instance"_L1, "text"_L1})
        plain.remove(name);
    JsonMembers members(plain, path);
    TrapMeaning meaning;
    members.require({"trap"_L1, "name"_L1});
    const Oid oid = readOid(members, "trap"_L1);
    members.text("name"_L1, meaning.name);
    members.text("metric"_L1, meaning.metric);
    qint64 minutes = std::chrono::duration_cast<std::chrono::minutes>(meaning.stands).count();
    members.integer("minutes"_L1, minutes, 1, 525'600);
    meaning.stands = std::chrono::minutes{minutes};
    members.flag("opens"_L1, meaning.opens);
    members.flag("asks"_L1, meaning.asks);
    const auto text = translatedText(words);
    if (!words.isUndefined() && !text)
        members.fail("words"_L1, u"must be a text, or one for each language with \"en\""_s);
    meaning.words = text.value_or(QString());
    meaning.instance = readTexts(members, json, "instance"_L1, error);
    meaning.text = readTexts(members, json, "text"_L1, error);
    readState(json, path, meaning, error);
    if (!meaning.metric.isEmpty() && !meaning.state && meaning.states.empty())
        members.fail("state"_L1, u"is missing"_s);
    members.refuseOthers();
    if (error.isEmpty())
        error = members.error();
    return {oid, std::move(meaning)};
}

} // namespace

TrapSection parseTraps(const QJsonObject& json, const QString& path, QString& error)
{
    JsonMembers members(json, path);
    TrapSection section;
    const QJsonArray kinds = members.array("kinds"_L1);
    for (qsizetype i = 0; i < kinds.size(); ++i)
        section.kinds.push_back(
            readKind(kinds[i].toObject(), u"%1/%2"_s.arg(members.pathOf("kinds"_L1)).arg(i), error));
    const QJsonObject objects = members.object("objects"_L1);
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        const auto oid = Oid::parse(object.key());
        if (!oid || !object.value().isString())
            members.fail("objects"_L1, u"\"%1\" must be an OID with a name"_s.arg(object.key()));
        section.objects.emplace_back(oid.value_or(Oid()), object.value().toString());
    }
    members.refuseOthers();
    if (error.isEmpty())
        error = members.error();
    return section;
}

} // namespace sd

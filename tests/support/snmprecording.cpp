#include "tests/support/snmprecording.h"

#include "app/probes/snmp/ber.h"

#include <QFile>
#include <QRegularExpression>

#include <bit>
#include <optional>

using namespace Qt::StringLiterals;

namespace sd::test {

namespace {

QByteArray content(const std::function<void(ber::Writer&)>& write)
{
    std::array<quint8, 32> buffer{};
    ber::Writer writer(buffer);
    write(writer);
    const ber::Bytes bytes = writer.written();
    return {reinterpret_cast<const char*>(bytes.data()) + 2, static_cast<qsizetype>(bytes.size()) - 2};
}

QByteArray integerContent(qint64 value)
{
    return content([&](ber::Writer& writer) { writer.integer(value); });
}

QByteArray unsignedContent(quint64 value)
{
    return content([&](ber::Writer& writer) { writer.unsignedInteger(ber::Counter64, value); });
}

std::optional<QByteArray> oidContent(QStringView text)
{
    const auto oid = Oid::parse(text);
    std::vector<quint8> bytes;
    if (!oid || !ber::appendOid(oid->arcs(), bytes))
        return {};
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

std::optional<QByteArray> addressContent(const QByteArray& text)
{
    QByteArray octets;
    for (const QByteArray& part : text.trimmed().split('.')) {
        bool ok = false;
        octets.append(static_cast<char>(part.toUShort(&ok)));
        if (!ok)
            return {};
    }
    return octets;
}

std::optional<QByteArray> numberContent(quint8 tag, const QByteArray& text)
{
    bool ok = false;
    if (tag == ber::Integer) {
        const qint64 value = text.trimmed().toLongLong(&ok);
        return ok ? std::optional(integerContent(value)) : std::nullopt;
    }
    const quint64 value = text.trimmed().toULongLong(&ok);
    return ok ? std::optional(unsignedContent(value)) : std::nullopt;
}

std::optional<QByteArray> recordedContent(quint8 tag, const QByteArray& text)
{
    switch (tag) {
    case ber::Integer:
    case ber::Counter32:
    case ber::Gauge32:
    case ber::TimeTicks:
    case ber::Counter64:
        return numberContent(tag, text);
    case ber::OctetString:
    case ber::Opaque:
        return text;
    case ber::Null:
        return QByteArray();
    case ber::ObjectId:
        return oidContent(QString::fromLatin1(text.trimmed()));
    case ber::IpAddress:
        return addressContent(text);
    default:
        return {};
    }
}

void loadSnmprec(const QByteArray& file, SnmpRecording& recording)
{
    for (QByteArray line : file.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.trimmed().isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype first = line.indexOf('|');
        const qsizetype second = line.indexOf('|', first + 1);
        QByteArray tagText = second < 0 ? QByteArray() : line.sliced(first + 1, second - first - 1);
        const bool hex = tagText.endsWith('x');
        if (hex)
            tagText.chop(1);
        bool isTag = false;
        const auto tag = static_cast<quint8>(tagText.toUShort(&isTag));
        const auto oid = Oid::parse(QString::fromLatin1(line.first(std::max<qsizetype>(0, first))));
        if (!isTag || !oid) {
            ++recording.skipped;
            continue;
        }
        const QByteArray text = line.sliced(second + 1);
        const auto value = hex ? std::optional(QByteArray::fromHex(text)) : recordedContent(tag, text);
        if (value)
            recording.values.insert_or_assign(*oid, RecordedValue{tag, *value});
        else
            ++recording.skipped;
    }
}

QByteArray floatContent(float value)
{
    const auto bits = std::bit_cast<quint32>(value);
    QByteArray octets("\x9f\x78\x04", 3);
    for (const int shift : {24, 16, 8, 0})
        octets.append(static_cast<char>(bits >> shift));
    return octets;
}

/// The number in "up(1)", "(8074) 0:01:20.74" or "-5 dBm".
QByteArray leadingNumber(const QString& text)
{
    static const QRegularExpression inParentheses(u"\\((-?\\d+)\\)"_s);
    static const QRegularExpression atFront(u"^\\s*(-?\\d+)"_s);
    for (const QRegularExpression& pattern : {atFront, inParentheses}) {
        const auto match = pattern.match(text);
        if (match.hasMatch())
            return match.captured(1).toLatin1();
    }
    return {};
}

std::optional<RecordedValue> walkedValue(const QString& type, const QByteArray& raw)
{
    const QString text = QString::fromLatin1(raw);
    const auto make = [](quint8 tag, std::optional<QByteArray> octets) {
        return octets ? std::optional(RecordedValue{tag, *octets}) : std::nullopt;
    };
    if (type == "INTEGER"_L1)
        return make(ber::Integer, numberContent(ber::Integer, leadingNumber(text)));
    if (type == "Gauge32"_L1)
        return make(ber::Gauge32, numberContent(ber::Gauge32, leadingNumber(text)));
    if (type == "Counter32"_L1)
        return make(ber::Counter32, numberContent(ber::Counter32, leadingNumber(text)));
    if (type == "Counter64"_L1)
        return make(ber::Counter64, numberContent(ber::Counter64, leadingNumber(text)));
    if (type == "Timeticks"_L1)
        return make(ber::TimeTicks, numberContent(ber::TimeTicks, leadingNumber(text)));
    if (type == "OID"_L1)
        return make(ber::ObjectId, oidContent(text.trimmed()));
    if (type == "IpAddress"_L1)
        return make(ber::IpAddress, addressContent(raw));
    if (type == "Hex-STRING"_L1)
        return RecordedValue{ber::OctetString, QByteArray::fromHex(raw.simplified())};
    if (type == "Opaque"_L1 && text.startsWith("Float: "_L1))
        return RecordedValue{ber::Opaque, floatContent(text.mid(7).toFloat())};
    if (type != "STRING"_L1)
        return {};
    const QByteArray trimmed = raw.trimmed();
    const bool quoted = trimmed.size() >= 2 && trimmed.startsWith('"') && trimmed.endsWith('"');
    return RecordedValue{ber::OctetString, quoted ? trimmed.sliced(1, trimmed.size() - 2) : trimmed};
}

void addWalked(const QByteArray& entry, SnmpRecording& recording)
{
    const qsizetype equals = entry.indexOf(" = ");
    const auto oid = Oid::parse(QString::fromLatin1(entry.first(equals)));
    const QByteArray rest = entry.sliced(equals + 3);
    const qsizetype colon = rest.indexOf(": ");
    std::optional<RecordedValue> value;
    if (rest.trimmed() == "\"\"" || rest.endsWith(": "))
        value = RecordedValue{ber::OctetString, {}};
    else if (colon > 0)
        value = walkedValue(QString::fromLatin1(rest.first(colon)), rest.sliced(colon + 2));
    if (oid && value)
        recording.values.insert_or_assign(*oid, *value);
    else
        ++recording.skipped;
}

void loadWalk(const QByteArray& file, SnmpRecording& recording)
{
    static const QRegularExpression start(u"^\\.?1(\\.\\d+)+ = "_s);
    QByteArray entry;
    for (QByteArray line : file.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (start.match(QString::fromLatin1(line)).hasMatch()) {
            if (!entry.isEmpty())
                addWalked(entry, recording);
            entry = line;
        } else if (!entry.isEmpty()) {
            entry += '\n' + line; // strings and hex dumps run over several lines
        }
    }
    if (!entry.isEmpty())
        addWalked(entry, recording);
}

Oid known(const char* oid)
{
    return *Oid::parse(QString::fromLatin1(oid));
}

} // namespace

SnmpRecording SnmpRecording::load(const QString& path)
{
    SnmpRecording recording;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return recording;
    if (path.endsWith(".snmpwalk"_L1))
        loadWalk(file.readAll(), recording);
    else
        loadSnmprec(file.readAll(), recording);
    return recording;
}

void SnmpRecording::set(const char* oid, quint8 tag, const QByteArray& octets)
{
    values.insert_or_assign(known(oid), RecordedValue{tag, octets});
}

void SnmpRecording::setInteger(const char* oid, qint64 value)
{
    set(oid, ber::Integer, integerContent(value));
}

void SnmpRecording::setUnsigned(const char* oid, quint8 tag, quint64 value)
{
    set(oid, tag, unsignedContent(value));
}

void SnmpRecording::setText(const char* oid, const QByteArray& text)
{
    set(oid, ber::OctetString, text);
}

void SnmpRecording::setOid(const char* oid, const char* value)
{
    set(oid, ber::ObjectId, oidContent(QString::fromLatin1(value)).value_or(QByteArray()));
}

} // namespace sd::test

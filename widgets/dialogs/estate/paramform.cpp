#include "widgets/dialogs/estate/paramform.h"

#include "widgets/common/textlabel.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/estate/chaintrouble.h"
#include "widgets/dialogs/estate/fieldtrouble.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sd {

namespace {

QString quoted(const QString& word)
{
    const bool plain = !word.isEmpty() && !word.contains(QLatin1Char(' ')) && !word.contains(QLatin1Char('"'));
    QString inside = word;
    return plain ? word
                 : QString(QLatin1Char('"') + inside.replace(QLatin1Char('"'), QStringLiteral("\"\"\"")) +
                           QLatin1Char('"'));
}

QJsonArray pairsOf(const QString& text)
{
    QJsonArray pairs;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        pairs += QJsonArray{line.left(colon < 0 ? line.size() : colon).trimmed(),
                            colon < 0 ? QString() : line.mid(colon + 1).trimmed()};
    }
    return pairs;
}

QString textOfPairs(const QJsonArray& pairs)
{
    QStringList lines;
    lines.reserve(pairs.size());
    for (const QJsonValue& pair : pairs)
        lines += pair[0].toString() + QStringLiteral(": ") + pair[1].toString();
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString paramTrouble(const QString& member)
{
    if (member == QStringLiteral("url"))
        return ParamForm::tr("A whole address with http:// or https://, without user and password");
    if (member == QStringLiteral("certificate"))
        return ParamForm::tr("A SHA-256 fingerprint: 64 hexadecimal digits, with or without colons");
    if (member == QStringLiteral("method"))
        return ParamForm::tr("A method in capitals, such as GET");
    if (member == QStringLiteral("expectStatus"))
        return ParamForm::tr("Statuses and ranges, such as 200-299,401");
    if (member == QStringLiteral("proxy"))
        return ParamForm::tr("Empty, or http://host:port");
    if (member == QStringLiteral("headers") || member == QStringLiteral("expectHeaders"))
        return ParamForm::tr("One header a line: Name: value");
    if (member == QStringLiteral("expect") || member == QStringLiteral("expectBody") ||
        member == QStringLiteral("refuseBody"))
        return ParamForm::tr("This is no regular expression");
    if (member == QStringLiteral("address"))
        return ParamForm::tr("A host name or an IP address, without port or path");
    if (member == QStringLiteral("ups"))
        return ParamForm::tr("One word without quotes, as the server calls it");
    if (member == QStringLiteral("server"))
        return ParamForm::tr("A whole address with http:// or https://, without user and password");
    if (member == QStringLiteral("pattern"))
        return ParamForm::tr("A file's name with * and ?, such as *.bak");
    if (member == QStringLiteral("only"))
        return ParamForm::tr("This is no regular expression");
    if (member == QStringLiteral("share"))
        return ParamForm::tr("The share's name alone, without server and slashes");
    if (member == QStringLiteral("folder") || member == QStringLiteral("file"))
        return ParamForm::tr("A path within the share, without .. and wildcards");
    return ParamForm::tr("This is needed");
}

ParamForm::ParamForm(ProbeKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_form(new QFormLayout(this))
{
    setObjectName(QStringLiteral("params-") + code(kind));
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(steps(4));
    m_form->setVerticalSpacing(steps(2));
    build();
    judge();
}

void ParamForm::add(const char* member, const QString& label, QWidget* editor, Field field)
{
    const QString name = QString::fromLatin1(member);
    editor->setObjectName(name);
    field.trouble = new FieldTrouble(name);
    auto* both = new QVBoxLayout;
    both->setSpacing(0);
    both->addWidget(editor);
    both->addWidget(field.trouble);
    if (label.isEmpty()) {
        m_form->addRow(QString(), both);
    } else {
        m_form->addRow(label, both);
        editor->setAccessibleName(label);
    }
    m_fields.emplace(name, std::move(field));
}

void ParamForm::text(const char* member, const QString& label, const QString& fallback, const QString& hint)
{
    auto* edit = new QLineEdit(fallback);
    edit->setPlaceholderText(hint);
    connect(edit, &QLineEdit::textChanged, this, &ParamForm::judge);
    add(member, label, edit,
        {[edit] { return QJsonValue(edit->text()); },
         [edit](const QJsonValue& value) { edit->setText(value.toString()); }, fallback});
}

void ParamForm::integer(const char* member, const QString& label, int fallback, int least, int most)
{
    auto* spin = new QSpinBox;
    spin->setRange(least, most);
    spin->setGroupSeparatorShown(false);
    spin->setValue(fallback);
    connect(spin, &QSpinBox::valueChanged, this, &ParamForm::judge);
    add(member, label, spin,
        {[spin] { return QJsonValue(spin->value()); },
         [spin](const QJsonValue& value) { spin->setValue(value.toInt()); }, fallback});
}

void ParamForm::flag(const char* member, const QString& label, bool fallback)
{
    auto* box = new QCheckBox(label);
    box->setChecked(fallback);
    connect(box, &QCheckBox::toggled, this, &ParamForm::judge);
    add(member, {}, box,
        {[box] { return QJsonValue(box->isChecked()); },
         [box](const QJsonValue& value) { box->setChecked(value.toBool()); }, fallback});
}

void ParamForm::choice(const char* member, const QString& label, const Choices& choices, const QString& fallback)
{
    auto* combo = new QComboBox;
    for (const auto& [value, text] : choices)
        combo->addItem(text, value);
    combo->setCurrentIndex(combo->findData(fallback));
    connect(combo, &QComboBox::currentIndexChanged, this, &ParamForm::judge);
    const auto write = [combo](const QJsonValue& value) {
        const QString wanted = value.toVariant().toString();
        if (combo->findData(wanted) < 0)
            combo->addItem(wanted, wanted); // of a file that is no longer there, say
        combo->setCurrentIndex(combo->findData(wanted));
    };
    add(member, label, combo, {[combo] { return QJsonValue(combo->currentData().toString()); }, write, fallback});
}

void ParamForm::lines(const char* member, const QString& label, bool arePairs, const QString& hint)
{
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setPlaceholderText(hint);
    edit->setFixedHeight(edit->fontMetrics().height() * 3 + steps(3));
    connect(edit, &QPlainTextEdit::textChanged, this, &ParamForm::judge);
    const auto read = [edit, arePairs] {
        return arePairs ? QJsonValue(pairsOf(edit->toPlainText()))
                        : QJsonValue(QJsonArray::fromStringList(
                              edit->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)));
    };
    const auto write = [edit, arePairs](const QJsonValue& value) {
        const QJsonArray all = value.toArray();
        QStringList list;
        list.reserve(all.size());
        for (const QJsonValue& one : all)
            list += one.toString();
        edit->setPlainText(arePairs ? textOfPairs(all) : list.join(QLatin1Char('\n')));
    };
    add(member, label, edit, {read, write, QJsonArray{}});
}

void ParamForm::script(const char* member, const QString& label, const QString& hint)
{
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setPlaceholderText(hint);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setFixedHeight(edit->fontMetrics().height() * 12 + steps(3));
    connect(edit, &QPlainTextEdit::textChanged, this, &ParamForm::judge);
    add(member, label, edit,
        {[edit] { return QJsonValue(edit->toPlainText()); },
         [edit](const QJsonValue& value) { edit->setPlainText(value.toString()); }, QString()});
}

/// Words apart by spaces, quotes hold them together.
void ParamForm::words(const char* member, const QString& label, const QString& hint)
{
    auto* edit = new QLineEdit;
    edit->setPlaceholderText(hint);
    connect(edit, &QLineEdit::textChanged, this, &ParamForm::judge);
    const auto write = [edit](const QJsonValue& value) {
        const QJsonArray words = value.toArray();
        QStringList list;
        list.reserve(words.size());
        for (const QJsonValue& word : words)
            list += quoted(word.toString());
        edit->setText(list.join(QLatin1Char(' ')));
    };
    add(member, label, edit,
        {[edit] { return QJsonValue(QJsonArray::fromStringList(QProcess::splitCommand(edit->text()))); }, write,
         QJsonArray{}});
}

QJsonObject ParamForm::json() const
{
    QJsonObject json{{QStringLiteral("kind"), QString(code(m_kind))}};
    for (const auto& [member, field] : m_fields) {
        QJsonValue value = field.read();
        // A version is a number that is chosen.
        if (member == QStringLiteral("version"))
            value = value.toString().toInt();
        if (m_kind == ProbeKind::Tcp && member == QStringLiteral("port"))
            json[member] = value;
        else if (value != field.fallback || member == QStringLiteral("url"))
            json[member] = value;
    }
    return json;
}

Result<CheckParams> ParamForm::params() const
{
    return checkParamsFromJson(json());
}

void ParamForm::set(const CheckParams& params)
{
    const QJsonObject json = toJson(params);
    for (const auto& [member, field] : m_fields) {
        const QSignalBlocker quiet(this);
        field.write(json.contains(member) ? json.value(member) : field.fallback);
    }
    judge();
}

void ParamForm::fill(const QString& member, const QString& value)
{
    if (const auto field = m_fields.find(member); field != m_fields.end())
        field->second.write(value);
}

void ParamForm::setBaselines(const std::vector<std::pair<QString, QString>>& namesAndTitles)
{
    auto* combo = findChild<QComboBox*>(QStringLiteral("baseline"));
    if (combo == nullptr)
        return;
    const QString chosen = combo->currentData().toString();
    const QSignalBlocker quiet(combo);
    combo->clear();
    for (const auto& [name, title] : namesAndTitles)
        combo->addItem(title.isEmpty() ? name : QString(title + QStringLiteral(" (") + name + u')'), name);
    if (combo->findData(chosen) < 0)
        combo->addItem(chosen, chosen);
    combo->setCurrentIndex(combo->findData(chosen));
}

QString ParamForm::troubleOf(const QString& member) const
{
    if (m_kind == ProbeKind::Domain && member == QStringLiteral("name"))
        return tr("A domain, such as example.se");
    return member == QStringLiteral("script") ? chainTrouble(m_fields.at(member).read().toString())
                                              : paramTrouble(member);
}

/// Says under its field what is wrong: the message begins with the member's name.
void ParamForm::judge()
{
    const Result<CheckParams> made = params();
    QString wrong;
    if (!made)
        wrong = made.failure().message.section(QStringLiteral("check: "), 1).section(QLatin1Char(':'), 0, 0).trimmed();
    for (const auto& [member, field] : m_fields)
        static_cast<FieldTrouble*>(field.trouble)->tell(member == wrong ? troubleOf(member) : QString());
    Q_EMIT changed();
}

} // namespace sd

#include "tests/bench/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

namespace sd::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t columns = 7;
using Row = std::array<QString, columns>;

QString numberText(double number)
{
    const bool isWhole = std::abs(number) < 1e7 && std::abs(number - std::round(number)) < 1e-9;
    return isWhole ? QString::number(number, 'f', 0) : QString::number(number, 'g', 3);
}

QString withUnit(double number, const QString& unit)
{
    return unit.isEmpty() ? numberText(number) : numberText(number) + u' ' + unit;
}

Row rowOf(const Figure& figure)
{
    const QString sign = figure.goal <= 0 && !figure.isFloor ? QString() : figure.isFloor ? u"≥ "_s : u"≤ "_s;
    const bool hasRatio = figure.beside && *figure.beside > 0;
    return {figure.name,
            withUnit(figure.value, figure.unit),
            figure.beside ? withUnit(*figure.beside, figure.unit) : QString(),
            hasRatio ? QString::number(figure.value / *figure.beside, 'f', 2) : QString(),
            sign + withUnit(figure.goal, figure.unit),
            figure.isMet() ? u"yes"_s : u"NO"_s,
            figure.besideName};
}

} // namespace

QJsonObject Figure::toJson() const
{
    QJsonObject object{{u"name"_s, name}, {u"value"_s, value},   {u"unit"_s, unit},
                       {u"goal"_s, goal}, {u"floor"_s, isFloor}, {u"met"_s, isMet()}};
    if (beside) {
        object.insert(u"limit"_s, *beside);
        object.insert(u"limit_is"_s, besideName);
        if (*beside > 0)
            object.insert(u"ratio"_s, value / *beside);
    }
    return object;
}

Figure Figure::fromJson(const QJsonObject& object)
{
    Figure figure{.name = object[u"name"].toString(),
                  .value = object[u"value"].toDouble(),
                  .unit = object[u"unit"].toString(),
                  .goal = object[u"goal"].toDouble(),
                  .isFloor = object[u"floor"].toBool()};
    if (object.contains(u"limit")) {
        figure.beside = object[u"limit"].toDouble();
        figure.besideName = object[u"limit_is"].toString();
    }
    return figure;
}

void Report::fail(const QString& why)
{
    m_failures << why;
}

bool Report::take(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return false;
    const QJsonObject object = document.object();
    for (const QJsonValue figure : object[u"figures"].toArray())
        m_figures.push_back(Figure::fromJson(figure.toObject()));
    for (const QJsonValue note : object[u"notes"].toArray())
        m_notes << note.toString();
    for (const QJsonValue failure : object[u"failures"].toArray())
        m_failures << failure.toString();
    const QJsonObject values = object[u"values"].toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        m_values.insert(it.key(), it.value());
    return true;
}

bool Report::isMissed() const
{
    return !m_failures.isEmpty() ||
           std::ranges::any_of(m_figures, [](const Figure& figure) { return !figure.isMet(); });
}

QJsonObject Report::toJson() const
{
    QJsonArray figures;
    for (const Figure& figure : m_figures)
        figures.append(figure.toJson());
    return {{u"figures"_s, figures},
            {u"notes"_s, QJsonArray::fromStringList(m_notes)},
            {u"failures"_s, QJsonArray::fromStringList(m_failures)},
            {u"values"_s, m_values}};
}

QByteArray Report::table() const
{
    std::vector<Row> rows{{u"what"_s, u"value"_s, u"limit"_s, u"ratio"_s, u"goal"_s, u"met"_s, u"the limit is"_s}};
    std::ranges::transform(m_figures, std::back_inserter(rows), rowOf);
    std::array<qsizetype, columns> widths{};
    for (const Row& row : rows) {
        for (size_t i = 0; i < columns; ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    for (const Row& row : rows) {
        QString line;
        for (size_t i = 0; i < columns; ++i) {
            const bool isText = i == 0 || i + 1 == columns; // figures stand to the right
            line += isText ? row[i].leftJustified(widths[i] + 2) : row[i].rightJustified(widths[i]) + u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text.toUtf8();
}

void Report::print(bool json) const
{
    QByteArray text;
    if (json) {
        text = QJsonDocument(toJson()).toJson();
    } else {
        if (!m_figures.empty())
            text += table() + '\n';
        for (const QString& note : m_notes)
            text += note.toUtf8() + '\n';
        for (const QString& failure : m_failures)
            text += "not measured: " + failure.toUtf8() + '\n';
    }
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    std::fflush(stdout);
}

QString loadText()
{
    std::array<double, 1> load{};
    if (getloadavg(load.data(), 1) != 1)
        return u"unknown"_s;
    return u"%1 on %2 CPUs"_s.arg(load[0], 0, 'f', 1).arg(QThread::idealThreadCount());
}

} // namespace sd::bench

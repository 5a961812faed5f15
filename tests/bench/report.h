#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sd::bench {

/// One figure that has to hold, beside what this machine can do at all or what a peer needs for the same work.
struct Figure
{
    QString name;
    double value = 0;
    QString unit = {};
    double goal = 0;
    bool isFloor = false;              ///< the value must reach the goal; else it must not exceed it
    std::optional<double> beside = {}; ///< in the same unit, measured in the same run
    QString besideName = {};           ///< "bare socket", "wrk" …

    [[nodiscard]] bool isMet() const { return isFloor ? value >= goal : value <= goal; }
    [[nodiscard]] QJsonObject toJson() const;
    static Figure fromJson(const QJsonObject& object);
};

/// What a subcommand prints: remarks and a table for people, and the same for `--json`.
class Report
{
public:
    /// A line under the table.
    void note(const QString& text) { m_notes << text; }
    void value(const QString& name, const QJsonValue& value) { m_values.insert(name, value); }
    void add(Figure figure) { m_figures.push_back(std::move(figure)); }
    /// Something must be none, and is counted.
    void none(const QString& what, double count) { add({.name = what, .value = count}); }
    /// What was to be measured could not be: that is a miss, too.
    void fail(const QString& why);
    /// Takes in what a run of another process said with `--json`. False: that was no report.
    bool take(const QByteArray& json);

    /// One of the figures does not hold; the program ends with 1.
    [[nodiscard]] bool isMissed() const;
    void print(bool json) const;

private:
    [[nodiscard]] QByteArray table() const;
    [[nodiscard]] QJsonObject toJson() const;

    std::vector<Figure> m_figures;
    QStringList m_notes;
    QStringList m_failures;
    QJsonObject m_values;
};

/// How many processes wanted a CPU in the last minute, and how many CPUs there are: "1.3 on 2 CPUs".
QString loadText();

} // namespace sd::bench

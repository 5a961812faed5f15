#pragma once

#include "models/domain/ids.h"
#include "models/items/itemroles.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace sd {

/// One thing that the next shift has to know, in words.
struct HandoverLine
{
    std::optional<StateMark> mark = {}; ///< nothing: it has no state
    QString level = {};                 ///< the mark in a word
    QString when = {};
    QString where = {};
    QString what = {};
    QString who = {}; ///< who has it or did it, or why nobody is called
    AlarmId alarm = {};
    ServerId server = {};
    CheckId check = {};
};

/// What a section is about, in the order in which they stand.
enum class HandoverTopic : quint8 { Open, Lapsing, Snoozed, Windows, Silent, Chattering, Notes, Changed, Cleared };

/// Lines of one kind under their heading; never without lines.
struct HandoverSection
{
    HandoverTopic topic = HandoverTopic::Open;
    QString title; ///< "Still open (12)"
    std::vector<HandoverLine> lines;
};

/// What passes from one shift to the next, as it is read, copied and sent.
struct HandoverReport
{
    QString title;                                       ///< "Shift handover 06:00 – 14:00"
    QString summary = {};                                ///< the figures in a sentence
    std::vector<std::pair<QString, QString>> words = {}; ///< who and when, and what they left; the newest first
    std::vector<HandoverSection> sections = {};
};

/// The lines of a report with their headings between them, one below the other. Holds what it is given; a report of
/// another language is another report. A section that is folded stays so when another report comes.
class HandoverModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Mark, When, Where, What, Who };
    static constexpr int ColumnCount = Who + 1;
    /// What KindRole answers.
    enum Kind { Heading, Line };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    void set(std::vector<HandoverSection> sections);
    /// Hides the lines below a heading, or shows them again.
    void setFolded(const QModelIndex& heading, bool folded);
    /// nullptr: a heading, or no such row.
    [[nodiscard]] const HandoverLine* line(const QModelIndex& index) const;
    /// The row about the same alarm, server and check; invalid: there is none any more, or it is folded away.
    [[nodiscard]] QModelIndex indexOf(const HandoverLine& line) const;
    [[nodiscard]] QModelIndex indexOf(HandoverTopic topic) const;
    [[nodiscard]] bool isHeading(int row) const;
    /// The heading above a line; of a heading itself. Invalid: no such row.
    [[nodiscard]] QModelIndex headingOf(const QModelIndex& index) const;
    /// What a row stands under.
    [[nodiscard]] HandoverTopic topic(const QModelIndex& heading) const;

private:
    struct Row
    {
        size_t section;
        int line; ///< AsHeading, or which of the section's
    };
    static constexpr int AsHeading = -1;
    [[nodiscard]] const Row* rowAt(const QModelIndex& index) const;
    [[nodiscard]] const HandoverSection& sectionOf(Row row) const { return m_sections[row.section]; }
    [[nodiscard]] const HandoverLine& lineOf(Row row) const;
    [[nodiscard]] bool isFolded(Row row) const { return m_folded.contains(sectionOf(row).topic); }
    [[nodiscard]] QVariant headingData(Row row, int column, int role) const;
    [[nodiscard]] std::vector<Row> linesOf(size_t section) const;

    std::vector<HandoverSection> m_sections;
    std::set<HandoverTopic> m_folded;
    std::vector<Row> m_rows;
};

} // namespace sd

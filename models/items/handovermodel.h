#pragma once

#include "models/domain/ids.h"
#include "models/items/itemroles.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>
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

/// Lines of one kind under their heading; never without lines.
struct HandoverSection
{
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
/// another language is another report.
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

    void set(const std::vector<HandoverSection>& sections);
    /// nullptr: a heading, or no such row.
    [[nodiscard]] const HandoverLine* line(const QModelIndex& index) const;
    /// The row about the same alarm, server and check; invalid: there is none any more.
    [[nodiscard]] QModelIndex indexOf(const HandoverLine& line) const;
    [[nodiscard]] bool isHeading(int row) const;

private:
    struct Row
    {
        QString heading; ///< empty: a line
        HandoverLine line = {};
    };
    [[nodiscard]] const Row* rowAt(const QModelIndex& index) const;

    std::vector<Row> m_rows;
};

} // namespace sd

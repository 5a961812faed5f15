#pragma once

#include "models/domain/trap.h"
#include "models/items/estatepicture.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QPushButton;

namespace sd {

class TextLabel;
class Words;

/// One trap whole: when, from whom, what became of it, whose word that is, and all that it carries.
class TrapDetails : public QWidget
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        const Words& words;
    };
    explicit TrapDetails(Sources sources, QWidget* parent = nullptr);

    /// `file`: where the baseline that knows it comes from.
    void show(const Trap& trap, const QString& file);
    void clear();

Q_SIGNALS:
    void serverAsked(sd::ServerId server);
    void alarmAsked(sd::AlarmId alarm);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildBody();
    void fill();
    void empty();
    void addFact(const QString& label, const QString& text, const char* name);
    void addVarbinds();
    void addCell(int row, int column, const QString& text, int role);
    void copy();

    Sources m_sources;
    Trap m_trap;
    QString m_file;
    TextLabel* m_title;
    TextLabel* m_beside;
    QPushButton* m_openAlarm;
    QPushButton* m_openServer;
    QPushButton* m_copy;
    QWidget* m_body;
    QBoxLayout* m_halves; ///< of m_body: what is known of it, and what it carries
    QGridLayout* m_facts;
    int m_factRows = 0;
    TextLabel* m_heading;
    QGridLayout* m_grid;
};

} // namespace sd

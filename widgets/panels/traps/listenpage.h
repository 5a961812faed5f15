#pragma once

#include "models/boundary/traparchive.h"
#include "models/items/estatepicture.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace sd {

class StateChip;
class TextLabel;
class TrapReception;

/// Whether SNMP traps are listened for, and on which port; for all who use this console.
class ListenPage : public QWidget
{
    Q_OBJECT

public:
    struct Sources
    {
        TrapArchive& traps;
        const EstatePicture& picture;
    };
    explicit ListenPage(Sources sources, QWidget* parent = nullptr);

    void apply(const PictureChange& change);
    void focusFirst();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void set();

    TrapReception* m_reception;
    QCheckBox* m_on;
    QSpinBox* m_port;
    StateChip* m_mark;
    TextLabel* m_state;
    TextLabel* m_advice;
    QString m_refused; ///< why the last change was not made
};

} // namespace sd
